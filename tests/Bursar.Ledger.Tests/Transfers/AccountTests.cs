namespace Bursar.Ledger.Tests;

public sealed class AccountTests
{
    [Fact]
    public void ToString_EveryKind_SaysWhoseItIs()
    {
        Assert.Equal("Funding", Account.Funding.ToString());
        Assert.Equal("Available", Account.Available.ToString());
        Assert.Equal("Held(69000002000000000000000b)", Account.Held(Worker).ToString());
        Assert.Equal("Paid(69000002000000000000000b)", Account.Paid(Worker).ToString());
    }

    [Fact]
    public void Kinds_AreStoredAndHashed_ByTheseNumbers()
    {
        Assert.Equal([1, 2, 3, 4], Numbers<AccountKind>());
        Assert.Equal(["Funding", "Available", "Held", "Paid"], Enum.GetNames<AccountKind>());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Numbers<TransferKind>());
        Assert.Equal(["TopUp", "Refund", "Reserve", "Release", "Payment", "Bonus", "OneOff"], Enum.GetNames<TransferKind>());
        Assert.Equal(["Draft=1", "Active=2", "Stopped=3", "Deleted=4", "Paused=5"], Named<StudyState>());
        Assert.Equal(
            [
                "Taken=1", "Approved=2", "Submitted=3", "Rejected=4", "Returned=5", "TimedOut=6", "ScreenedOut=7",
                "PartlyApproved=8", "Reserved=9"
            ],
            Named<SubmissionState>());
        Assert.Equal(["Review", "Approve", "ScreenOut", "RequestReturn", "PayPart"], Enum.GetNames<CompletionAction>());
        Assert.Equal(["None=0", "WorkspaceAdmin=1", "WorkspaceCollaborator=2", "ProjectEditor=3"], Named<Role>());
    }

    private static IEnumerable<int> Numbers<T>() where T : struct, Enum
        => Enum.GetValues<T>().Select(value => Convert.ToInt32(value));

    private static IEnumerable<string> Named<T>() where T : struct, Enum
        => Enum.GetValues<T>().Select(value => $"{value}={Convert.ToInt32(value)}");
}
