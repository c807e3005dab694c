namespace Bursar.Fuzz.Tests;

/// <summary>How far a request gets at least, and so who may answer it.</summary>
internal enum Reach
{
    /// <summary>The dialect that it was written for.</summary>
    Dialect,

    /// <summary>Some endpoint of the server, with any answer of ours.</summary>
    Server,

    /// <summary>The parser of HTTP, which may refuse it without a body, or hang up.</summary>
    Socket,
}
