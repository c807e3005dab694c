namespace Bursar.Ledger;

/// <summary>What a completion code does to a group when it is entered.</summary>
/// <param name="Group">The group's id.</param>
/// <param name="Joins">Whether the participant becomes a member; otherwise, they are none any more.</param>
public readonly record struct GroupChange(ObjectId Group, bool Joins)
{
    /// <summary>Reads the result of joining <see cref="ToString"/>; null if the string has another form.</summary>
    public static IReadOnlyList<GroupChange>? TryParse(string text)
    {
        List<GroupChange> changes = [];
        for (var at = 0; at < text.Length; at += 1 + ObjectId.Digits)
        {
            if (text[at] is not ('+' or '-') || at + 1 + ObjectId.Digits > text.Length) return null;
            if (!ObjectId.TryParse(text.AsSpan(at + 1, ObjectId.Digits), out var group)) return null;
            changes.Add(new(group, text[at] == '+'));
        }
        return changes;
    }

    /// <summary>A sign and the id.</summary>
    public override string ToString() => $"{(Joins ? '+' : '-')}{Group}";
}
