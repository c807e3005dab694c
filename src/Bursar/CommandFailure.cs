namespace Bursar;

/// <summary>Ends a command with a one-line message on standard error and an exit code.</summary>
internal sealed class CommandFailure(ExitCode code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The exit code of the program.</summary>
    public ExitCode Code => code;
}
