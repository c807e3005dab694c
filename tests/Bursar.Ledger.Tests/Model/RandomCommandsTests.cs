namespace Bursar.Ledger.Tests;

/// <summary>
/// Long random sequences of every command that money depends on, compared with the naive model after each command.
/// </summary>
[Slow("runs many random commands")]
public sealed class RandomCommandsTests
{
    private const int Sequences = 120;
    private const int Length = 1_000;
    private const int Often = 4;

    /// <summary>
    /// The answers that each kind of step must get often. What only amounts near the limits of the type reach, and an override
    /// without the funds for it, are tested with the commands; a reused key and a full queue are the committer's to find.
    /// </summary>
    private static readonly Dictionary<StepKind, string> Answers = new()
    {
        [StepKind.OpenBook] = "done AlreadyExists InvalidValue InvalidAmount",
        [StepKind.UpdateBook] = "done NotFound InvalidValue InvalidAmount InsufficientFunds",
        [StepKind.TopUp] = "done+money NotFound InvalidValue InvalidAmount WrongCurrency SandboxBook",
        [StepKind.Refund] = "done+money NotFound InvalidValue InvalidAmount WrongCurrency SandboxBook InsufficientFunds",
        [StepKind.DraftStudy] = "done done+money NotFound InvalidValue InvalidAmount WrongState InsufficientFunds",
        [StepKind.PublishStudy] = "Draft→Active Draft→Active+money NotFound WrongState InsufficientFunds",
        [StepKind.AddPlaces] = "Active→Active Active→Active+money Stopped→Active+money Stopped→Stopped"
            + " NotFound WrongState InvalidValue InsufficientFunds PriceWouldChange",
        [StepKind.StopStudy] = "Active→Stopped Active→Stopped+money Paused→Stopped Paused→Stopped+money NotFound WrongState",
        [StepKind.SettleStudy] = "Active→Stopped Active→Stopped+money Stopped→Stopped Stopped→Deleted NotFound NotDue",
        [StepKind.SetExpiry] = "Active→Active Active→Active+money Active→Stopped Active→Stopped+money"
            + " Stopped→Active Stopped→Active+money Stopped→Stopped NotFound WrongState InsufficientFunds",
        [StepKind.ChangeTerms] = "Draft→Draft Active→Active Active→Active+money Active→Active+money+money Stopped→Stopped "
            + "Stopped→Stopped+money NotFound WrongState InvalidValue InvalidAmount InsufficientFunds RewardWouldFall",
        [StepKind.ReviewStudy] = "Active→Active Stopped→Stopped NotFound WrongState",
        [StepKind.DeleteStudy] = "Draft→Deleted Active→Deleted Active→Deleted+money Stopped→Deleted NotFound WrongState",
        [StepKind.TakePlace] = "Active→Active Changed NotFound WrongState OfferOver AlreadyExists NoPlaceFree",
        [StepKind.SubmitWork] = "Taken→Submitted Taken→Approved Taken→Approved+money Taken→ScreenedOut Taken→ScreenedOut+money"
            + " Taken→Rejected TimedOut→Submitted"
            + " NotFound WrongState TimeOver InvalidValue",
        [StepKind.ApproveSubmission] = "Submitted→Approved Submitted→Approved+money Rejected→Approved Rejected→Approved+money"
            + " NotFound InvalidValue WrongState NoPlaceFree",
        [StepKind.RejectSubmission] = "Submitted→Rejected Submitted→Rejected+money NotFound InvalidValue WrongState",
        [StepKind.ReturnSubmission] =
            "Taken→Returned Taken→Returned+money Submitted→Returned Submitted→Returned+money NotFound WrongState TimeOver",
        [StepKind.SettleSubmission] =
            "Submitted→Approved Submitted→Approved+money Taken→TimedOut Taken→TimedOut+money NotFound NotDue",
        [StepKind.PayBonus] = "Submitted→Submitted+money Approved→Approved+money Rejected→Rejected+money Returned→Returned+money"
            + " TimedOut→TimedOut+money NotFound WrongState InvalidAmount InvalidValue InsufficientFunds",
        [StepKind.PauseStudy] = "Active→Paused Paused→Active NotFound WrongState",
        [StepKind.RewriteDraft] = "Draft→Draft NotFound WrongState InvalidValue InvalidAmount Changed",
        [StepKind.ApproveSubmissions] = "some→some some→some+money some→some+money+money NotFound WrongState InvalidValue",
        [StepKind.CompleteSubmission] = "Taken→Submitted Taken→Approved+money Taken→ScreenedOut+money "
            + "Taken→PartlyApproved+money+money Submitted→Submitted Submitted→Approved+money "
            + "Submitted→PartlyApproved+money+money Submitted→ScreenedOut+money "
            + "NotFound WrongState InvalidValue",
        [StepKind.ScreenOutSubmissions] = "Active→Active Active→Active+money+money Active→Active+money+money+money "
            + "Stopped→Stopped+money+money NotFound WrongState InvalidValue InvalidAmount InsufficientFunds",
        [StepKind.RequestReturn] = "Submitted→Submitted Taken→Taken NotFound WrongState InvalidValue",
        [StepKind.PrepareBonuses] = "Active→Active NotFound InvalidValue",
        [StepKind.PayBonuses] =
            "Active→Active Active→Active+money Active→Active+money+money NotFound WrongState InvalidValue InvalidAmount "
                + "InsufficientFunds",
        [StepKind.RestoreSubmission] = "Rejected→Submitted Rejected→Submitted+money Returned→Submitted Returned→Taken "
            + "Returned→Taken+money NotFound WrongState InvalidValue AlreadyExists NoPlaceFree",
        [StepKind.StartWork] = "Reserved→Taken NotFound WrongState",
        [StepKind.WithdrawStudy] = "Active→Draft+money NotFound WrongState",
        [StepKind.ReviseStudy] = "Active→Active Active→Active+money Paused→Paused Stopped→Stopped "
            + "NotFound WrongState Changed InvalidValue InsufficientFunds",
    };

    [Fact]
    public void Commands_InAnyOrder_DoWhatTheModelDoesAndKeepEveryInvariant()
    {
        var seen = new Dictionary<(StepKind Kind, string Answer), int>();
        for (var i = 0; i < Sequences; i++)
        {
            var seed = TestSeed.Value + i;
            var steps = Step.Sequence(new Random(seed), Length);
            var run = Simulation.Of(steps);
            if (run.Fault is not null) Assert.Fail(Report(seed, steps));
            foreach (var (key, count) in run.Seen) seen[key] = seen.GetValueOrDefault(key) + count;
        }
        AssertReached(seen);
    }

    /// <summary>The sequence with everything cut out that the fault does not need.</summary>
    private static string Report(int seed, Step[] steps)
    {
        for (var size = steps.Length / 2; size > 0; size /= 2)
            for (var start = 0; start + size <= steps.Length;)
            {
                Step[] fewer = [.. steps[..start], .. steps[(start + size)..]];
                if (Simulation.Of(fewer).Fault is null) start += size;
                else steps = fewer;
            }
        var run = Simulation.Of(steps);
        return $"BURSAR_SEED={seed} finds it again; these commands are enough:\n{run}\n{run.Fault}";
    }

    /// <summary>A generator that no longer reaches the interesting states would prove nothing.</summary>
    private static void AssertReached(Dictionary<(StepKind Kind, string Answer), int> seen)
    {
        var table = string.Join('\n', seen.OrderBy(one => one.Key.Kind).ThenBy(one => one.Key.Answer, StringComparer.Ordinal)
            .Select(one => $"{one.Key.Kind,-18} {one.Key.Answer,-28} {one.Value,6}"));
        TestContext.Current.TestOutputHelper?.WriteLine(table);
        foreach (var kind in Enum.GetValues<StepKind>())
            foreach (var answer in Answers[kind].Split(' '))
                Assert.True(
                    seen.GetValueOrDefault((kind, answer)) >= Often,
                    $"{kind} was too seldom answered {answer} (BURSAR_SEED={TestSeed.Value}):\n{table}");
    }
}
