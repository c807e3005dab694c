using System.Text;
using Bursar.Ledger;

namespace Bursar.WebConsole;

/// <summary>An event, with the names of what it is about.</summary>
/// <param name="Event">The event.</param>
/// <param name="Name">The name of the user, study or book that it happened to; empty if it has none.</param>
/// <param name="Actor">The name of who did it; empty if nobody did.</param>
public sealed record LogLine(Event Event, string Name, string Actor)
{
    /// <summary>What happened, in words: <c>Study published</c>.</summary>
    public string What => InWords(Event.Kind.ToString());

    /// <summary>The state before; null for none.</summary>
    public string? From => EventStates.NameOf(Event.Kind, Event.From);

    /// <summary>The state after; null for none.</summary>
    public string? To => EventStates.NameOf(Event.Kind, Event.To);

    /// <summary>The change of the state, in words; empty for none.</summary>
    public string Change => (From, To) switch
    {
        (null, null) => "",
        (null, { } to) => InWords(to),
        ({ } from, null) => $"no longer {InWords(from).ToLowerInvariant()}",
        ({ } from, { } to) => $"{InWords(from)} → {InWords(to).ToLowerInvariant()}",
    };

    /// <summary>A name of the code as words: <c>SignInFailed</c> is <c>Sign in failed</c>.</summary>
    private static string InWords(string name)
    {
        var words = new StringBuilder();
        foreach (var one in name)
            if (char.IsUpper(one) && words.Length > 0) words.Append(' ').Append(char.ToLowerInvariant(one));
            else words.Append(one);
        return words.ToString();
    }
}
