namespace Bursar.Storage.Tests;

/// <content>What leaves the house, and who joins a group.</content>
internal static partial class Samples
{
    private static IEnumerable<Row> Payouts =>
    [
        new Payout
        {
            Id = new(9, 9), Currency = Currency.EUR, Method = PayoutMethod.Bank, State = PayoutState.Confirmed, Items = 73,
            Waiting = 74, Total = new(75), Paid = new(76), PreparedBy = Unicode, PreparedAt = Start.AddMicroseconds(77),
            ConfirmedBy = "c" + Unicode, ConfirmedAt = Start.AddMicroseconds(78), Preparer = new(8, 8),
        },
        new PayoutItem
        {
            Payout = new(9, 9), Number = 79, Participant = Payer, Amount = new(80), Sealed = new byte[] { 4, 5, 6 },
            State = PayoutItemState.Returned, Note = Unicode, ChangedAt = Start.AddMicroseconds(81),
        },
        new PayoutSum(Payer, Currency.GBP) { Waiting = new(82), Paid = new(83) },
        new PayoutAddress(Payer, PayoutMethod.PayPal, new byte[] { 7, 8, 9 }, Start.AddMicroseconds(84)),
        new GroupLink
        {
            Group = ObjectId.InBook(Start, 21, 14), Secret = Ones, Most = 85, Used = 86, ExpiresAt = Start.AddMicroseconds(87),
            Consent = Unicode, Notice = "n" + Unicode, IsWithdrawn = true, IsAnonymous = true,
        },
        new GroupConsent(ObjectId.InBook(Start, 21, 14), Payer, Ones, Start.AddMicroseconds(88)),
    ];

    private static IEnumerable<Row> EmptyPayouts =>
    [
        new Payout
        {
            Id = new(1, 1), Currency = default, Method = default, State = default, Items = 0, Waiting = 0, Total = default,
            PreparedBy = "", PreparedAt = DateTimeOffset.UnixEpoch,
        },
        new PayoutItem
        {
            Payout = new(1, 1), Number = 0, Participant = default, Amount = default, Sealed = Array.Empty<byte>(),
            State = default, ChangedAt = DateTimeOffset.UnixEpoch,
        },
        new PayoutSum(new(1, 1), default),
        new PayoutAddress(new(1, 1), default, Array.Empty<byte>(), DateTimeOffset.UnixEpoch),
        new GroupLink
        {
            Group = ObjectId.InBook(Start, 1, 14), Secret = default, Most = 0, ExpiresAt = DateTimeOffset.UnixEpoch,
        },
        new GroupConsent(ObjectId.InBook(Start, 1, 14), default, default, DateTimeOffset.UnixEpoch),
    ];

    private static IEnumerable<Row> ExtremePayouts =>
    [
        new Payout
        {
            Id = new(uint.MaxValue, ulong.MaxValue), Currency = Currency.EUR, Method = (PayoutMethod)int.MaxValue,
            State = (PayoutState)int.MaxValue, Items = int.MaxValue, Waiting = int.MinValue, Total = Most, Paid = Least,
            PreparedBy = new('語', Payout.MaxName), PreparedAt = Latest, ConfirmedBy = new('語', Payout.MaxName),
            ConfirmedAt = Latest, Preparer = LastId,
        },
        new PayoutItem
        {
            Payout = new(uint.MaxValue, ulong.MaxValue), Number = int.MaxValue, Participant = LastId, Amount = Most,
            Sealed = Enumerable.Repeat(byte.MaxValue, PayoutAddress.MaxSealed).ToArray(),
            State = (PayoutItemState)int.MaxValue, Note = new('語', PayoutItem.MaxNote), ChangedAt = Latest,
        },
        new PayoutSum(new(uint.MaxValue, ulong.MaxValue), Currency.EUR) { Waiting = Most, Paid = Least },
        new PayoutAddress(
            new(uint.MaxValue, ulong.MaxValue), (PayoutMethod)int.MaxValue,
            Enumerable.Repeat(byte.MaxValue, PayoutAddress.MaxSealed).ToArray(), Latest),
        new GroupLink
        {
            Group = LastInBook, Secret = Ones, Most = int.MaxValue, Used = int.MinValue, ExpiresAt = Latest,
            Consent = new('語', GroupLink.MaxConsent), Notice = new('語', GroupLink.MaxNotice), IsWithdrawn = true,
            IsAnonymous = true,
        },
        new GroupConsent(LastInBook, LastId, Ones, Latest),
    ];
}
