"""Reading photos: from a file's bytes to upright sRGB pixels, within stated limits."""
