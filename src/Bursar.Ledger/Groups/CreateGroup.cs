namespace Bursar.Ledger;

/// <summary>Creates a group, with its first members.</summary>
/// <param name="Book">The book's number.</param>
/// <param name="Name">1 to <see cref="ParticipantGroup.MaxName"/> characters.</param>
public sealed record CreateGroup(int Book, string Name) : Command(Book)
{
    /// <summary>What it is for, at most <see cref="ParticipantGroup.MaxDescription"/> characters; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The project that it belongs to; empty for none.</summary>
    public ObjectId Project { get; init; }

    /// <summary>
    /// The ids of its first members, at most <see cref="ChangeGroup.Max"/>. The caller has checked that they exist.
    /// </summary>
    public IReadOnlyList<ObjectId> Members { get; init; } = [];

    /// <inheritdoc/>
    public override int Weight => Math.Max(1, Members.Count);

    /// <inheritdoc/>
    public override int Stores => RowBytes * (1 + Members.Count);

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows) => rows.Add(RowKey.OfBook(Book));

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        if (Members.Count > ChangeGroup.Max) return ChangeGroup.TooMany;
        var members = Members.ToHashSet();
        var group = new ParticipantGroup
        {
            Id = set.NextId(),
            Name = Name,
            Description = Description,
            Project = Project,
            Count = members.Count,
            CreatedAt = set.Now,
        };
        if (group.Check() is { } refused) return refused;
        set.Put(group);
        foreach (var one in members) set.Put(new GroupMember(group.Id, one, IsMember: true, set.Now));
        return set.Receipt(group.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("create-group")
        .With("name", Name)
        .With("description", Description)
        .With("project", Project.ToString())
        .With("members", string.Join(' ', Members));
}
