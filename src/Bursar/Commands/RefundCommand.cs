using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar refund BOOK AMOUNT</c>.</summary>
internal static class RefundCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => MovementCommand.Create("refund", "Give money back to the payer; not what studies have reserved.", "refunds");
}
