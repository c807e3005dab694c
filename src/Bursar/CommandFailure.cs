namespace Bursar;

/// <summary>Ends a command with one clear line on the console and an exit code.</summary>
internal sealed class CommandFailure(ExitCode code, string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>How the program ends.</summary>
    public ExitCode Code => code;
}
