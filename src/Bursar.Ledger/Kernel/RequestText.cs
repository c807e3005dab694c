using System.Buffers;
using System.Text;

namespace Bursar.Ledger;

/// <summary>A command as text, one line a field. It tells a retry from a different request under the same key.</summary>
public sealed class RequestText
{
    private const int MaxValue = 64;

    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create([.. Enumerable.Range(0, 256).Select(one => (char)one).Where(char.IsControl)]);

    private readonly StringBuilder _text = new();

    /// <summary>Starts the text with the command's name.</summary>
    public RequestText(string command) => _text.Append("command=").Append(command).Append('\n');

    /// <summary>
    /// Adds a field. A value that is long or contains a control character is replaced by its digest; an absent value leaves only
    /// the name.
    /// </summary>
    public RequestText With(string field, string? value)
    {
        _text.Append(field);
        if (value is not null) _text.Append('=').Append(IsShort(value) ? value : $"sha256:{Digest.Of(value)}");
        _text.Append('\n');
        return this;
    }

    /// <summary>The name of the first field in which two requests differ; null if they are equal.</summary>
    public static string? FirstDifference(string stored, string seen)
    {
        if (string.Equals(stored, seen, StringComparison.Ordinal)) return null;
        var before = stored.Split('\n');
        var now = seen.Split('\n');
        for (var i = 0; i < before.Length && i < now.Length; i++)
            if (!string.Equals(before[i], now[i], StringComparison.Ordinal))
                return (now[i].Length > 0 ? now[i] : before[i]).Split('=')[0];
        return "command";
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static bool IsShort(string value) => value.Length <= MaxValue && !value.AsSpan().ContainsAny(ControlCharacters);
}
