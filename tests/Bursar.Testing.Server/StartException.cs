namespace Bursar.Testing;

/// <summary>A server did not start; what stopped it is the inner exception.</summary>
public sealed class StartException(string message, Exception? cause) : Exception(message, cause);
