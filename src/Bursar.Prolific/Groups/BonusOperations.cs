using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>Payments in addition to the reward.</summary>
internal static class BonusOperations
{
    private const string Group = "Bonuses";

    /// <summary>The group's operations in the order of Prolific's documentation, offered or not.</summary>
    public static readonly IReadOnlyList<ProlificOperation> All =
    [
        new(Group, "POST", "/api/v1/submissions/bonus-payments/", CreateBonusPayments.AnswerAsync)
        {
            Takes = () => RequestShapes.Bonuses, Gives = () => BodyShape.Of(BonusJson.Wire.BulkBonus), Status = 201,
            TakesKey = true,
        },
        new(Group, "POST", "/api/v1/bulk-bonus-payments/{id}/pay/", PayBonusPayments.AnswerAsync)
        {
            Gives = () => BodyShape.Of(PlainJson.Wire.String), Status = 202,
            Money = "Pays every bonus with its fee from what is available, or none.",
        },
    ];
}
