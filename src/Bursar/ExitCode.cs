namespace Bursar;

/// <summary>How the program ends; documented in docs/operating.md, and what scripts decide by.</summary>
public enum ExitCode
{
    /// <summary>Done.</summary>
    Ok = 0,

    /// <summary>The server refused, or <c>verify</c> found a fault.</summary>
    Refused = 1,

    /// <summary>The command line itself is wrong.</summary>
    Usage = 2,

    /// <summary>No server runs on the data directory.</summary>
    NoServer = 3,

    /// <summary>The server cannot start: a setting, the port, or the data directory.</summary>
    CannotStart = 4,
}
