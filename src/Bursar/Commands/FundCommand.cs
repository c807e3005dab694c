using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar fund BOOK AMOUNT</c>.</summary>
internal static class FundCommand
{
    public static Command Create() => MovementCommand.Create("fund", "Top up a book.", "top-ups");
}
