"""How fast, how small, how steady: measurements that anyone can rerun. Only the command line imports this package."""
