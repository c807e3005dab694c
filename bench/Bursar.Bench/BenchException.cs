namespace Bursar.Bench;

/// <summary>A run that cannot go on, or that must not count; the message is for people.</summary>
internal sealed class BenchException(string message) : Exception(message);
