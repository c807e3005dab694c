using System.CommandLine;
using Microsoft.Extensions.Configuration;

namespace Bursar;

/// <summary>Options and arguments that several commands share.</summary>
internal static class Shared
{
    /// <summary>The data directory.</summary>
    public static readonly Option<string> Data = new("--data")
    {
        Description =
            "The data directory. Default: $BURSAR_DATA, or else bursar/ in the user's local application data; for the demo, a "
                + "temporary one.",
        HelpName = "DIR",
        Recursive = true,
    };

    /// <summary>Whether to print JSON.</summary>
    public static readonly Option<bool> Json = new("--json") { Description = "Print JSON." };

    /// <summary>The book's id.</summary>
    public static readonly Argument<string> Book = new("BOOK") { Description = "The book's id (see: bursar book list)." };

    /// <summary>A participant's id.</summary>
    public static readonly Argument<string> Participant = new("PARTICIPANT")
    {
        Description = "The participant's id or worker id.",
    };

    /// <summary>An access key's id.</summary>
    public static readonly Argument<string> KeyId = new("KEY_ID") { Description = "The access key's id." };

    /// <summary>The idempotency key, which makes a retry safe.</summary>
    public static readonly Option<string> Key = new("--key")
    {
        Description = "An idempotency key: repeating a command with the same key has no further effect.",
        HelpName = "KEY",
    };

    /// <summary>A book's path in our own API.</summary>
    public static string PathOf(string book) => $"books/{Uri.EscapeDataString(book)}";

    /// <summary>The path of the book named on a command line.</summary>
    public static string PathOf(ParseResult line) => PathOf(line.GetRequiredValue(Book));

    /// <summary>The path of the participant named on a command line.</summary>
    public static string ParticipantPathOf(ParseResult line)
        => $"participants/{Uri.EscapeDataString(line.GetRequiredValue(Participant))}";

    /// <summary>The data directory named on a command line.</summary>
    public static DataDirectory DataOf(ParseResult line) => DataDirectory.Of(line.GetValue(Data));

    /// <summary>The settings, with those that are named on a command line.</summary>
    public static IConfiguration SettingsOf(ParseResult line) => ServerSettings.Load(DataOf(line), SettingOptions.Of(line));
}
