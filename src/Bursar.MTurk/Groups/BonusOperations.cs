namespace Bursar.MTurk;

/// <summary>Payments in addition to the reward.</summary>
internal static class BonusOperations
{
    /// <summary>The group's operations in the order of their names.</summary>
    public static readonly IReadOnlyList<MTurkOperation> All =
    [
        new(nameof(ListBonusPayments), ListBonusPayments.AnswerAsync) { Gives = () => AnswerShapes.Bonuses },
        new(nameof(SendBonus), SendBonus.AnswerAsync) { Money = "Pays the bonus and its fee from the available balance." },
    ];
}
