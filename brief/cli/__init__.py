"""The command line: one module a command, parsing and printing only.

Each command module has `parser() -> ArgumentParser` and `run(options) -> int` (the exit code).
"""
