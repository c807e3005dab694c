namespace Bursar.Ledger.Tests;

/// <summary>
/// One random choice. What its numbers mean is decided when it is run, over what is there by then, so that the steps around it
/// can be cut out and it still means something.
/// </summary>
internal readonly record struct Step(StepKind Kind, uint A, uint B, uint C, bool Commits)
{
    /// <summary>How often each kind comes, in hundredths.</summary>
    private static readonly (StepKind Kind, int Weight)[] Weights =
    [
        (StepKind.OpenBook, 2), (StepKind.UpdateBook, 4), (StepKind.TopUp, 9), (StepKind.Refund, 5), (StepKind.DraftStudy, 10),
        (StepKind.PublishStudy, 14), (StepKind.AddPlaces, 8), (StepKind.StopStudy, 5), (StepKind.TakePlace, 23),
        (StepKind.ApproveSubmission, 20),
    ];

    /// <summary>A sequence that opens two books first. Some commit often, some once in a hundred steps.</summary>
    public static Step[] Sequence(Random random, int length)
    {
        var batch = 1 << random.Next(7);
        var steps = new Step[length];
        for (var i = 0; i < length; i++)
            steps[i] = new(i < 2 ? StepKind.OpenBook : AnyKind(random), Any(random), Any(random), Any(random), random.Next(batch) == 0);
        return steps;
    }

    private static uint Any(Random random) => (uint)random.NextInt64(1L << 32);

    private static StepKind AnyKind(Random random)
    {
        var at = random.Next(100);
        foreach (var (kind, weight) in Weights)
            if ((at -= weight) < 0) return kind;
        throw new InvalidOperationException("The weights do not add up to a hundred.");
    }
}
