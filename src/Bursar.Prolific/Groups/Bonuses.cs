namespace Bursar.Prolific.Groups;

/// <summary>The operations of the group "Bonuses" in Prolific's documentation.</summary>
internal static class Bonuses
{
    private const string Group = "Bonuses";

    public static readonly ProlificOperation[] Operations =
    [
        new(Group, "POST", "/api/v1/submissions/bonus-payments/", CreateBonusPayments.AnswerAsync),
        new(Group, "POST", "/api/v1/bulk-bonus-payments/{id}/pay/", PayBonusPayments.AnswerAsync),
    ];
}
