# Help, tour, about.
