using System.CommandLine;

namespace Bursar;

/// <summary><c>bursar fund BOOK AMOUNT</c>.</summary>
internal static class FundCommand
{
    /// <summary>The command.</summary>
    public static Command Create() => MovementCommand.Create("fund", "Put money into a book.", "top-ups");
}
