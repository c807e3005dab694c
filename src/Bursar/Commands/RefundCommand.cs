using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar refund BOOK AMOUNT</c>.</summary>
internal static class RefundCommand
{
    public static Command Create()
        => MovementCommand.Create(
            "refund", "Return available money to the payer. Money that studies have reserved is not available.", "refunds");
}
