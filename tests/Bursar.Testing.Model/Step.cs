namespace Bursar.Testing.Model;

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
    /// <summary>How often each kind comes, beside the others.</summary>
    private static readonly (StepKind Kind, int Weight)[] Weights =
    [
        (StepKind.OpenBook, 2), (StepKind.UpdateBook, 2), (StepKind.TopUp, 8), (StepKind.Refund, 3), (StepKind.DraftStudy, 14),
        (StepKind.PublishStudy, 7), (StepKind.AddPlaces, 5), (StepKind.StopStudy, 2), (StepKind.SettleStudy, 4),
        (StepKind.SetExpiry, 6),
        (StepKind.ChangeTerms, 6), (StepKind.ReviewStudy, 3), (StepKind.DeleteStudy, 3), (StepKind.TakePlace, 20),
        (StepKind.SubmitWork, 20),
        (StepKind.ApproveSubmission, 7), (StepKind.RejectSubmission, 4), (StepKind.ReturnSubmission, 13),
        (StepKind.SettleSubmission, 3),
        (StepKind.PayBonus, 3), (StepKind.PauseStudy, 3), (StepKind.RewriteDraft, 2), (StepKind.ApproveSubmissions, 6),
        (StepKind.CompleteSubmission, 13), (StepKind.ScreenOutSubmissions, 8), (StepKind.RequestReturn, 8),
        (StepKind.PrepareBonuses, 2),
        (StepKind.PayBonuses, 4), (StepKind.RestoreSubmission, 5), (StepKind.WithdrawStudy, 2), (StepKind.ReviseStudy, 4),
        (StepKind.StartWork, 4),
    ];

    private static readonly int AllWeights = Weights.Sum(one => one.Weight);

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
        var at = random.Next(AllWeights);
        foreach (var (kind, weight) in Weights)
            if ((at -= weight) < 0) return kind;
        throw new InvalidOperationException("The weights do not add up.");
    }
}
