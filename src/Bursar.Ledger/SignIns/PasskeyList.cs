namespace Bursar.Ledger;

/// <summary>The passkeys of a person at a site, oldest first. Two lists with the same passkeys are equal.</summary>
public sealed class PasskeyList : IEquatable<PasskeyList>
{
    /// <summary>The maximum number of passkeys.</summary>
    public const int MaxPasskeys = 10;

    /// <summary>No passkeys.</summary>
    public static readonly PasskeyList None = new([]);

    private readonly string _text;

    /// <summary>Creates a list of these passkeys, in this order.</summary>
    public PasskeyList(IEnumerable<Passkey> passkeys)
    {
        All = [.. passkeys];
        _text = string.Join('\n', All.Select(TextOf));
    }

    /// <summary>The passkeys.</summary>
    public IReadOnlyList<Passkey> All { get; }

    /// <summary>The passkey of this credential, in base64url; null if there is none.</summary>
    public Passkey? Find(string credential)
        => All.FirstOrDefault(one => string.Equals(one.Credential, credential, StringComparison.Ordinal));

    /// <summary>A copy with one more.</summary>
    internal PasskeyList With(Passkey added) => new(All.Append(added));

    /// <summary>A copy with this passkey in place of the one that has its id.</summary>
    internal PasskeyList Replace(Passkey changed) => new(All.Select(one => one.Id == changed.Id ? changed : one));

    /// <summary>A copy without the passkey that has this id.</summary>
    internal PasskeyList Without(ObjectId id) => new(All.Where(one => one.Id != id));

    /// <summary>Parses the result of <see cref="ToString"/>; null if the string has another form.</summary>
    public static PasskeyList? TryParse(string text)
    {
        List<Passkey> all = [];
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Split(' ', 8) is not [var id, var credential, var key, var uses, var added, var used, var moves, var label])
                return null;
            if (!ObjectId.TryParse(id, out var one) || !long.TryParse(uses, out var count)) return null;
            if (!long.TryParse(added, out var from) || !long.TryParse(used, out var last)) return null;
            if (moves is not ("0" or "1")) return null;
            all.Add(new(
                one, credential, key, count, Microseconds.ToTime(from), Microseconds.ToTime(last),
                moves.Equals("1", StringComparison.Ordinal), label));
        }
        return new(all);
    }

    /// <inheritdoc/>
    public bool Equals(PasskeyList? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PasskeyList);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>
    /// <c>id credential key uses added used moves label</c> for each passkey, separated by line feeds; times in microseconds.
    /// </summary>
    public override string ToString() => _text;

    private static string TextOf(Passkey one)
        => $"{one.Id} {one.Credential} {one.PublicKey} {one.Uses} {Microseconds.Of(one.AddedAt)} {Microseconds.Of(one.UsedAt)} "
            + $"{(one.CanMove ? 1 : 0)} {one.Label}";
}
