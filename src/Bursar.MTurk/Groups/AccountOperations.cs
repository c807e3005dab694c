namespace Bursar.MTurk;

/// <summary>The balance of the account.</summary>
internal static class AccountOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(GetAccountBalance), GetAccountBalance.AnswerAsync) { TakesNothing = true, Gives = () => AnswerShapes.Balance },
    ];
}
