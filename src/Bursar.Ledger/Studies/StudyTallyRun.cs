namespace Bursar.Ledger;

/// <summary>What a batch of commands adds to the stored tallies: differences, some of them negative.</summary>
internal sealed class StudyTallyRun
{
    private readonly Dictionary<RowKey, StudyTally> _added = [];

    /// <summary>The differences, one for each project whose studies changed their phase.</summary>
    public IReadOnlyCollection<StudyTally> Added => _added.Values;

    /// <summary>Counts a study that an accepted command changed.</summary>
    /// <param name="before">The study before the command; null if it is new.</param>
    /// <param name="after">The study after it.</param>
    public void Count(Study? before, Study after)
    {
        if (!StudyTally.Counts(after.Origin)) return;
        if (before is not null && before.Phase == after.Phase && before.Project == after.Project) return;
        if (before is not null) Add(before, -1);
        Add(after, 1);
    }

    private void Add(Study study, int more)
    {
        var key = RowKey.OfStudyTally(study.Id.Book, study.Project);
        var tally = _added.GetValueOrDefault(key) ?? new StudyTally { Book = study.Id.Book, Project = study.Project };
        _added[key] = tally.With(study.Phase, more);
    }
}
