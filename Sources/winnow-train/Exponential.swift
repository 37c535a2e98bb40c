import Glibc

func exponential(_ value: Float) -> Float { expf(max(-60, min(60, value))) }
func logarithm(_ value: Float) -> Float { logf(value) }
