namespace Bursar;

/// <summary>The exit codes of the program, which scripts depend on. Documented in docs/operating.md.</summary>
public enum ExitCode
{
    /// <summary>Success.</summary>
    Ok = 0,

    /// <summary>The server rejected the request, or <c>verify</c> or <c>copy</c> found a fault.</summary>
    Refused = 1,

    /// <summary>The command line is invalid.</summary>
    Usage = 2,

    /// <summary>No server is running on the data directory.</summary>
    NoServer = 3,

    /// <summary>The server cannot start because of a setting, the port, the data directory or the database.</summary>
    CannotStart = 4,

    /// <summary>The server does not start because the books lack what was committed to them.</summary>
    BooksLost = 5,

    /// <summary>The server stopped because of its store, or could not close it cleanly.</summary>
    StoreFailed = 6,
}
