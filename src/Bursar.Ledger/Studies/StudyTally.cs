namespace Bursar.Ledger;

/// <summary>
/// The number of a project's studies in each phase, so that a list can tell its length without counting. Deleted studies are not
/// counted, nor are those of any dialect but Prolific's, whose lists alone tell their length. A command adds to it without
/// reading it.
/// </summary>
public sealed record StudyTally : Row
{
    /// <summary>The phases that it counts: all but <see cref="StudyPhase.Deleted"/>.</summary>
    public static IReadOnlyList<StudyPhase> Phases { get; } =
        [.. Enum.GetValues<StudyPhase>().Where(phase => phase != StudyPhase.Deleted)];

    /// <summary>The book's number.</summary>
    public required int Book { get; init; }

    /// <summary>The project's id; empty for studies of no project.</summary>
    public required ObjectId Project { get; init; }

    /// <summary>The number of drafts.</summary>
    public int Draft { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.Scheduled"/>.</summary>
    public int Scheduled { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.Running"/>.</summary>
    public int Running { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.Paused"/>.</summary>
    public int Paused { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.Finishing"/>.</summary>
    public int Finishing { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.AllSubmitted"/>.</summary>
    public int AllSubmitted { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.AllDecided"/>.</summary>
    public int AllDecided { get; init; }

    /// <summary>The number of studies that are <see cref="StudyPhase.Reviewing"/>.</summary>
    public int Reviewing { get; init; }

    /// <inheritdoc/>
    public override RowKey Key => RowKey.OfStudyTally(Book, Project);

    /// <summary>Whether studies of this dialect are counted.</summary>
    public static bool Counts(Origin origin) => origin == Origin.Prolific;

    /// <summary>The number of studies in a phase; 0 for deleted ones.</summary>
    public int Of(StudyPhase phase) => phase switch
    {
        StudyPhase.Draft => Draft,
        StudyPhase.Scheduled => Scheduled,
        StudyPhase.Running => Running,
        StudyPhase.Paused => Paused,
        StudyPhase.Finishing => Finishing,
        StudyPhase.AllSubmitted => AllSubmitted,
        StudyPhase.AllDecided => AllDecided,
        StudyPhase.Reviewing => Reviewing,
        StudyPhase.Deleted => 0,
        _ => throw new InvalidOperationException($"There is no phase {phase}."),
    };

    /// <summary>The tally with this many studies more in a phase.</summary>
    public StudyTally With(StudyPhase phase, int more) => phase switch
    {
        StudyPhase.Draft => this with { Draft = Draft + more },
        StudyPhase.Scheduled => this with { Scheduled = Scheduled + more },
        StudyPhase.Running => this with { Running = Running + more },
        StudyPhase.Paused => this with { Paused = Paused + more },
        StudyPhase.Finishing => this with { Finishing = Finishing + more },
        StudyPhase.AllSubmitted => this with { AllSubmitted = AllSubmitted + more },
        StudyPhase.AllDecided => this with { AllDecided = AllDecided + more },
        StudyPhase.Reviewing => this with { Reviewing = Reviewing + more },
        StudyPhase.Deleted => this,
        _ => throw new InvalidOperationException($"There is no phase {phase}."),
    };

    /// <summary>The sum of two tallies.</summary>
    public StudyTally Plus(StudyTally other)
        => Phases.Aggregate(this, (sum, phase) => sum.With(phase, other.Of(phase)));
}
