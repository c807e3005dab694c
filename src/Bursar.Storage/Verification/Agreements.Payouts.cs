using Bursar.Ledger;

namespace Bursar.Storage;

/// <summary>What has left the house fits what its payouts say, and nobody gets more than they have earned.</summary>
internal static partial class Agreements
{
    private const int ItemWaiting = (int)PayoutItemState.Waiting;
    private const int ItemPaid = (int)PayoutItemState.Paid;
    private const int ItemWithdrawn = (int)PayoutItemState.Withdrawn;

    private static readonly string CountedItems =
        "SELECT i.book_id, i.participant, p.currency, "
        + $"CAST(sum(CASE WHEN i.state = {ItemWaiting} THEN i.amount ELSE 0 END) AS bigint) AS waiting, "
        + $"CAST(sum(CASE WHEN i.state = {ItemPaid} THEN i.amount ELSE 0 END) AS bigint) AS paid "
        + "FROM payout_items AS i JOIN payouts AS p ON p.book_id = i.book_id AND p.id = i.payout "
        + "GROUP BY i.book_id, i.participant, p.currency";

    private static readonly Agreement[] Payouts =
    [
        Agreement.OfIds(
            "payout {0} has other sums than its items",
            "SELECT p.book_id, p.id FROM payouts AS p LEFT JOIN (SELECT payout, count(*) AS items, "
            + $"sum(CASE WHEN state = {ItemWaiting} THEN 1 ELSE 0 END) AS waiting, "
            + $"sum(CASE WHEN state = {ItemPaid} THEN amount ELSE 0 END) AS paid, sum(amount) AS total "
            + "FROM payout_items GROUP BY payout) AS i ON i.payout = p.id "
            + "WHERE i.payout IS NULL OR i.items <> p.items OR i.waiting <> p.waiting OR i.paid <> p.paid OR i.total <> p.total"),
        Agreement.OfIds(
            "payout {0} has items, and is not there",
            "SELECT book_id, payout FROM payout_items EXCEPT SELECT book_id, id FROM payouts"),
        Agreement.OfIds(
            "payout {0} has an item that does not fit its state",
            "SELECT i.book_id, i.payout FROM payout_items AS i JOIN payouts AS p ON p.book_id = i.book_id AND p.id = i.payout "
            + $"WHERE (p.state = {(int)PayoutState.Prepared} AND i.state <> {ItemWaiting}) "
            + $"OR (p.state = {(int)PayoutState.Withdrawn} AND i.state <> {ItemWithdrawn}) "
            + $"OR (p.state = {(int)PayoutState.Confirmed} AND (i.state = {ItemWithdrawn} OR p.confirmed_by = '' "
            + "OR p.confirmed_by = p.prepared_by))"),
        Agreement.OfIds(
            "what has left the house for participant {0} is not what the payouts say",
            $"SELECT book_id, participant FROM (SELECT book_id, participant, currency, waiting, paid FROM payout_sums "
            + $"EXCEPT SELECT book_id, participant, currency, waiting, paid FROM ({CountedItems}) AS counted) AS wrong"),
        Agreement.OfIds(
            "the payouts pay participant {0} what nothing counts",
            $"SELECT book_id, participant FROM (SELECT book_id, participant, currency, waiting, paid FROM ({CountedItems}) "
            + "AS counted EXCEPT SELECT book_id, participant, currency, waiting, paid FROM payout_sums) AS wrong"),
        Agreement.OfIds(
            AcrossAgreement.NotEarned,
            "SELECT o.book_id, o.participant FROM payout_sums AS o LEFT JOIN ("
            + "SELECT participant, currency, sum(rewards) AS rewards FROM ("
            + "SELECT t.to_id AS participant, b.currency, t.rewards FROM transfers AS t "
            + $"JOIN books AS b ON b.book_id = t.book_id WHERE t.to_kind = {Paid}"
            + ") AS one GROUP BY participant, currency) AS earned "
            + "ON earned.participant = o.participant AND earned.currency = o.currency "
            + "WHERE o.waiting + o.paid > coalesce(earned.rewards, 0)").Across(),
        Agreement.OfIds(
            "participant {0} has an account for payouts, and is not there",
            "SELECT book_id, id FROM payout_addresses EXCEPT SELECT book_id, id FROM participants"),
    ];
}
