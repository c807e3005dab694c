namespace Bursar.WebConsole;

/// <summary>The console's settings.</summary>
public sealed class ConsoleOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Console";

    /// <summary>
    /// Whether a book's administrators may record top-ups and refunds. Otherwise only operators may: whoever can top up a book
    /// can spend what was never paid in.
    /// </summary>
    public bool MembersMoveMoney { get; set; }

    /// <summary>
    /// The id of a user as whom anyone on this machine may sign in without a password; empty for none. The demo sets it.
    /// </summary>
    public string DemoUser { get; set; } = "";
}
