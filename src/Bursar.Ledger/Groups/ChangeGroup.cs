namespace Bursar.Ledger;

/// <summary>
/// Renames a group, describes it anew, adds members and removes members; what is left out stays. Adding a member or removing
/// somebody who is none changes nothing.
/// </summary>
/// <param name="Group">The group's id.</param>
public sealed record ChangeGroup(ObjectId Group) : GroupCommand(Group)
{
    /// <summary>The maximum number of participants who are added and removed at once.</summary>
    public const int Max = 10_000;

    /// <summary>A refusal because of too many participants.</summary>
    internal static readonly Rejection TooMany
        = new(RejectionCode.InvalidValue, $"At most {Max} participants are added or removed at once.");

    /// <summary>The new name; null to keep it.</summary>
    public string? Name { get; init; }

    /// <summary>The new description; null to keep it.</summary>
    public string? Description { get; init; }

    /// <summary>The ids of participants who become members. The caller has checked that they exist.</summary>
    public IReadOnlyList<ObjectId> Added { get; init; } = [];

    /// <summary>The ids of participants who are members no longer.</summary>
    public IReadOnlyList<ObjectId> Removed { get; init; } = [];

    /// <summary>
    /// The version of the group whose members the caller has read; null for any. If it is another by now, the command is refused
    /// with <see cref="RejectionCode.Changed"/> and can be retried.
    /// </summary>
    public int? Version { get; init; }

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Added.Count + Removed.Count);

    /// <inheritdoc/>
    public override int Stores => RowBytes * (1 + Added.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        base.DeclareRows(rows);
        if (Added.Count + Removed.Count > Max) return;
        foreach (var one in Added.Concat(Removed)) rows.Add(RowKey.OfGroupMember(Group, one));
    }

    /// <inheritdoc/>
    protected override Outcome DecideGroup(WorkingSet set, ParticipantGroup group)
    {
        if (Added.Count + Removed.Count > Max) return TooMany;
        if (Version is { } version && version != group.Version)
            return Outcome.Refused(RejectionCode.Changed, $"The members of group {Group} have changed.");
        var next = group with { Name = Name ?? group.Name, Description = Description ?? group.Description };
        foreach (var one in Added) next = Set(set, next, one, isMember: true);
        foreach (var one in Removed) next = Set(set, next, one, isMember: false);
        if (Added.Count + Removed.Count > 0) next = next with { Version = group.Version + 1 };
        if (next.Check() is { } refused) return refused;
        set.Put(next);
        return set.Receipt(Group);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("change-group")
        .With("group", Group.ToString())
        .With("name", Name)
        .With("description", Description)
        .With("added", string.Join(' ', Added))
        .With("removed", string.Join(' ', Removed))
        .With("version", Version?.ToString());
}
