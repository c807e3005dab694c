namespace Bursar.Testing;

/// <summary>A server did not start; the inner exception says why.</summary>
public sealed class StartException(string message, Exception? cause) : Exception(message, cause);
