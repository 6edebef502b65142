"""Drawn pictures in the manner of dermoscopy, for demonstrations and tests. Never for figures: they show no patient."""
