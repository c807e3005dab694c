using System.Diagnostics;
using Bursar.Ledger;

namespace Bursar.Api.Tests;

public sealed class ApiRejectionsTests
{
    public static TheoryData<RejectionCode> Codes => [.. Enum.GetValues<RejectionCode>()];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Of_EveryCode_HasItsErrorAndTheLedgersWords(RejectionCode code)
    {
        var error = ApiRejections.Of(new(code, "The ledger's words."));

        var (status, name) = code switch
        {
            RejectionCode.NotFound => (404, "not_found"),
            RejectionCode.AlreadyExists => (409, "already_exists"),
            RejectionCode.InvalidAmount => (400, "invalid_amount"),
            RejectionCode.WrongCurrency => (400, "wrong_currency"),
            RejectionCode.OutOfRange => (409, "out_of_range"),
            RejectionCode.InsufficientFunds => (409, "insufficient_funds"),
            RejectionCode.SandboxBook => (409, "sandbox_book"),
            RejectionCode.WrongState or RejectionCode.RewardWouldFall or RejectionCode.NotDue => (409, "wrong_state"),
            RejectionCode.OfferOver => (409, "offer_over"),
            RejectionCode.TimeOver => (409, "time_over"),
            RejectionCode.NotEligible => (409, "not_eligible"),
            RejectionCode.NoPlaceFree => (409, "no_place_free"),
            RejectionCode.PriceWouldChange => (409, "price_would_change"),
            RejectionCode.KeyReused => (422, "key_reused"),
            RejectionCode.Busy => (503, "busy"),
            _ => (400, "invalid_value"),
        };
        Assert.Equal((status, name, "The ledger's words."), (error.Status, error.Code, error.Detail));
    }

    [Fact]
    public void Of_CodeThatNobodyMapped_Throws()
        => Assert.Throws<UnreachableException>(() => ApiRejections.Of(new((RejectionCode)int.MaxValue, "")));
}
