namespace Bursar.Ledger.Tests;

/// <summary>
/// One random choice. What its numbers mean is decided when it is run, over what is there by then, so that the steps around it
/// can be cut out and it still means something.
/// </summary>
/// <param name="Kind">Which command.</param>
/// <param name="A">What it is about.</param>
/// <param name="B">Its first value.</param>
/// <param name="C">Its other values.</param>
/// <param name="Pause">How long after the step before.</param>
/// <param name="Commits">Whether what was done before it is committed first.</param>
internal readonly record struct Step(StepKind Kind, uint A, uint B, uint C, uint Pause, bool Commits)
{
    /// <summary>How often each kind comes, in hundredths.</summary>
    private static readonly (StepKind Kind, int Weight)[] Weights =
    [
        (StepKind.OpenBook, 2), (StepKind.UpdateBook, 2), (StepKind.TopUp, 5), (StepKind.Refund, 3), (StepKind.DraftStudy, 8),
        (StepKind.PublishStudy, 5), (StepKind.AddPlaces, 5), (StepKind.StopStudy, 2), (StepKind.SettleStudy, 4), (StepKind.SetExpiry, 6),
        (StepKind.ChangeTerms, 6), (StepKind.ReviewStudy, 3), (StepKind.DeleteStudy, 3), (StepKind.TakePlace, 14), (StepKind.SubmitWork, 13),
        (StepKind.ApproveSubmission, 7), (StepKind.RejectSubmission, 4), (StepKind.ReturnSubmission, 2), (StepKind.SettleSubmission, 3),
        (StepKind.PayBonus, 3),
    ];

    /// <summary>A sequence that opens two books first. Some commit often, some once in a hundred steps.</summary>
    public static Step[] Sequence(Random random, int length)
    {
        var batch = 1 << random.Next(7);
        var steps = new Step[length];
        for (var i = 0; i < length; i++)
        {
            var kind = i < 2 ? StepKind.OpenBook : AnyKind(random);
            steps[i] = new(kind, Any(random), Any(random), Any(random), Any(random), Commits: random.Next(batch) == 0);
        }
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
