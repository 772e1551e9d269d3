"""PyQt6 under the name by which plugins import it."""
