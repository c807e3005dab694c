using System.Text;

namespace Bursar.Ledger;

/// <summary>
/// A command written out field by field, so that a key that comes again can be told from a key that is misused.
/// </summary>
public sealed class RequestText
{
    private const int MaxValue = 64;
    private readonly StringBuilder _text = new();

    /// <summary>Starts with the command's name.</summary>
    public RequestText(string command) => _text.Append("command=").Append(command).Append('\n');

    /// <summary>
    /// Adds a field; a long value, or one with a control character, stands there as its digest, and one that is absent
    /// as the bare name.
    /// </summary>
    public RequestText With(string field, string? value)
    {
        _text.Append(field);
        if (value is not null) _text.Append('=').Append(IsShort(value) ? value : $"sha256:{Digest.Of(value)}");
        _text.Append('\n');
        return this;
    }

    /// <summary>The name of the first field in which two requests differ; null where they are the same.</summary>
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

    private static bool IsShort(string value) => value.Length <= MaxValue && !value.Any(char.IsControl);
}
