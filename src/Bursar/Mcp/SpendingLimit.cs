using System.Text.Json.Nodes;
using Bursar.Ledger;

namespace Bursar;

/// <summary>
/// What the tools may pay to people while the process runs: an amount in each currency, counted exactly. Rewards and bonuses
/// count; fees and VAT, which the book's prices add, do not. A payment of which it is not known whether it was made counts until
/// that is known.
/// </summary>
internal sealed class SpendingLimit(IReadOnlyDictionary<Currency, Money> limits) : IDisposable
{
    /// <summary>The most payments in one process, which remembers all of them.</summary>
    private const int MaxPayments = 10_000;

    private readonly Dictionary<string, Payment> _payments = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Whether anything can be paid.</summary>
    public bool IsOpen => limits.Values.Any(limit => limit > Money.Zero);

    /// <summary>The limits, as a text with their units.</summary>
    public string InWords
        => IsOpen ? string.Join(" and ", limits.Select(one => $"{one.Value} {one.Key}")) : "0: nothing is paid";

    /// <summary>Reads <c>25.00 USD</c>; null if it is neither that nor <c>0</c>.</summary>
    public static (Currency Currency, Money Amount)? Parse(string text)
    {
        if (text.Trim() == "0") return (default, Money.Zero);
        return text.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var amount, var unit]
            && Money.TryParse(amount, decimals: 2, out var money) && money <= Money.MaxAmount
            && Enum.GetNames<Currency>().Contains(unit, StringComparer.Ordinal)
                ? (Enum.Parse<Currency>(unit), money)
                : null;
    }

    /// <summary>The limit of texts that <see cref="Parse"/> can read.</summary>
    public static SpendingLimit Of(IEnumerable<string> texts)
        => new(texts.Select(text => Parse(text)!.Value).Where(one => one.Amount > Money.Zero)
            .ToDictionary(one => one.Currency, one => one.Amount));

    /// <summary>
    /// Makes a payment, one at a time. What was made under the same key is not made again; what was asked under it and is not
    /// known is asked again, and counts once.
    /// </summary>
    /// <param name="key">The key of the payment.</param>
    /// <param name="wish">What is to be paid.</param>
    /// <param name="payAsync">Pays it. A retry with the same key must not pay again.</param>
    /// <param name="cancellation">Cancels the wait for other payments.</param>
    /// <exception cref="CommandFailure">
    /// It is beyond the limit, refused, or unknown; or the key was used for another payment.
    /// </exception>
    public async Task<JsonObject> PayAsync(
        string key, Wish wish, Func<Task<PaymentReply>> payAsync, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation);
        try
        {
            var payment = Take(key, wish);
            if (payment.IsMade) return Answer(wish, repeated: true);
            var isFirst = !payment.WasTried;
            payment.WasTried = true;
            var reply = await payAsync();
            switch (reply.Outcome)
            {
                case PaymentOutcome.Made:
                    payment.IsMade = true;
                    return Answer(wish, repeated: false);
                case PaymentOutcome.MadeBefore:
                    payment.IsMade = true;
                    payment.Counts = !isFirst; // It was made by another process or person, and is not this one's to count.
                    return Answer(wish, repeated: true);
                case PaymentOutcome.Refused:
                    _payments.Remove(key);
                    throw new CommandFailure(ExitCode.Refused, $"Nothing was paid: {reply.Why}");
                default:
                    throw new CommandFailure(
                        ExitCode.Refused,
                        $"It is not known whether this was paid: {reply.Why} Call again with the same input: it is not paid "
                            + "twice. Until it is known, it counts towards the limit.");
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    private Payment Take(string key, Wish wish)
    {
        if (_payments.TryGetValue(key, out var earlier))
            return earlier.Wish == wish
                ? earlier
                : throw new CommandFailure(
                    ExitCode.Refused,
                    $"Nothing was paid: the key was used for {earlier.Wish}. Give a new key for another payment.");
        if (_payments.Count == MaxPayments)
            throw new CommandFailure(ExitCode.Refused, $"Nothing was paid: {MaxPayments} payments were made. Start again.");
        var (limit, counted) = (LimitOf(wish.Currency), CountedIn(wish.Currency));
        if (limit - counted < wish.Amount)
            throw new CommandFailure(
                ExitCode.Refused,
                $"Nothing was paid: {wish.Amount} {wish.Currency} is beyond the limit of {limit} {wish.Currency}, of which "
                    + $"{counted} {wish.Currency} are used.");
        var payment = new Payment(wish);
        _payments.Add(key, payment);
        return payment;
    }

    private Money LimitOf(Currency currency) => limits.TryGetValue(currency, out var limit) ? limit : Money.Zero;

    private Money CountedIn(Currency currency) => _payments.Values.Where(one => one.Counts && one.Wish.Currency == currency)
        .Aggregate(Money.Zero, (sum, one) => sum + one.Wish.Amount);

    private JsonObject Answer(Wish wish, bool repeated) => new()
    {
        ["paid"] = $"{wish.Amount}",
        ["currency"] = $"{wish.Currency}",
        ["paid_before"] = repeated,
        ["limit"] = $"{LimitOf(wish.Currency)}",
        ["limit_used"] = $"{CountedIn(wish.Currency)}",
    };

    private sealed class Payment(Wish wish)
    {
        public Wish Wish => wish;

        public bool WasTried { get; set; }

        public bool IsMade { get; set; }

        public bool Counts { get; set; } = true;
    }
}

/// <summary>What is to be paid.</summary>
/// <param name="What">What for: the kind of payment, the API, the submission, and what else must be the same in a retry.</param>
/// <param name="Amount">What the participant gets.</param>
/// <param name="Currency">Its currency.</param>
internal sealed record Wish(string What, Money Amount, Currency Currency)
{
    /// <inheritdoc/>
    public override string ToString() => $"{What} of {Amount} {Currency}";
}

/// <summary>What became of a payment.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Why">Why it was not made, or is unknown.</param>
internal sealed record PaymentReply(PaymentOutcome Outcome, string Why)
{
    /// <summary>Of a call that pays: made, refused or unknown.</summary>
    public static PaymentReply Of(ApiReply reply)
        => reply.Body is not null ? new(PaymentOutcome.Made, "")
            : new(reply.IsUnknown ? PaymentOutcome.Unknown : PaymentOutcome.Refused, reply.Problem);
}

/// <summary>What can become of a payment.</summary>
internal enum PaymentOutcome
{
    /// <summary>It was made.</summary>
    Made,

    /// <summary>It had been made under the same key before.</summary>
    MadeBefore,

    /// <summary>It was refused, and was not made before.</summary>
    Refused,

    /// <summary>Nothing is known of it.</summary>
    Unknown,
}
