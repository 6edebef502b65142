"""Parts of the window that draw what they are given and decide nothing."""
