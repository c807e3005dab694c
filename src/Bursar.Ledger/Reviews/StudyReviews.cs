namespace Bursar.Ledger;

/// <summary>Which policies review the work in a study. The values are stored: never renumber them.</summary>
[Flags]
public enum StudyReviews
{
    /// <summary>None: the payer reviews it.</summary>
    None = 0,

    /// <summary>Each submission is compared with known answers (<see cref="KnownAnswers"/>).</summary>
    KnownAnswers = 1,

    /// <summary>The submissions are compared with each other (<see cref="Plurality"/>).</summary>
    Plurality = 2,
}
