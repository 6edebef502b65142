"""The live camera: sources of pictures behind one interface, and the thread that keeps the newest one. No Qt, no PyTorch."""
