using System.Text.Json.Serialization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A study as the endpoints of a single study answer it: what the researcher wrote, and those of Prolific's additional fields
/// that clients read and that are known here. Amounts are in the minor unit.
/// </summary>
internal sealed record StudyDetail : StudyFields
{
    /// <summary>The maximum number of submissions over which an average is computed.</summary>
    private const int MaxAveraged = 1_000;

    private StudyDetail(StudyFields written) : base(written)
    {
    }

    [JsonPropertyName("id")]
    public string Id { get; private init; } = "";

    [JsonPropertyName("status")]
    public string Status { get; private init; } = "";

    [JsonPropertyName("workspace")]
    public string Workspace { get; private init; } = "";

    [JsonPropertyName("date_created")]
    public string? DateCreated { get; private init; }

    /// <summary>Places that are taken or were paid; a place that was returned, timed out or rejected is open again.</summary>
    [JsonPropertyName("places_taken")]
    public int PlacesTaken { get; private init; }

    /// <summary>The number of submissions in those places.</summary>
    [JsonPropertyName("number_of_submissions")]
    public int NumberOfSubmissions => PlacesTaken;

    [JsonPropertyName("currency_code")]
    public string CurrencyCode { get; private init; } = "";

    [JsonPropertyName("presentment_currency_code")]
    public string PresentmentCurrencyCode => CurrencyCode;

    /// <summary>The cost of all places including fees and VAT, except those that were closed unpaid.</summary>
    [JsonPropertyName("total_cost")]
    public decimal TotalCost { get; private init; }

    [JsonPropertyName("fees_percentage")]
    public decimal FeesPercentage { get; private init; }

    [JsonPropertyName("fees_per_submission")]
    public decimal FeesPerSubmission { get; private init; }

    [JsonPropertyName("vat_percentage")]
    public decimal VatPercentage { get; private init; }

    [JsonPropertyName("minimum_reward_per_hour")]
    public long MinimumRewardPerHour { get; private init; }

    [JsonPropertyName("estimated_reward_per_hour")]
    public decimal EstimatedRewardPerHour { get; private init; }

    /// <summary>Based on the time that participants took; zero before the first submission is done.</summary>
    [JsonPropertyName("average_reward_per_hour")]
    public decimal AverageRewardPerHour { get; private init; }

    [JsonPropertyName("average_reward_per_hour_without_adjustment")]
    public decimal AverageRewardPerHourWithoutAdjustment => AverageRewardPerHour;

    [JsonPropertyName("average_time_taken_seconds")]
    public long AverageTimeTakenSeconds { get; private init; }

    [JsonPropertyName("has_had_adjustment")]
    public bool HasHadAdjustment => false;

    [JsonPropertyName("is_underpaying")]
    public bool IsUnderpaying { get; private init; }

    [JsonPropertyName("reward_level")]
    public RewardLevel? RewardLevel { get; private init; }

    [JsonPropertyName("discount_from_coupons")]
    public long DiscountFromCoupons => 0;

    [JsonPropertyName("representative_sample_fee")]
    public long RepresentativeSampleFee => 0;

    [JsonPropertyName("receipt")]
    public string? Receipt => null;

    /// <summary>Whether it has all that publishing needs, whatever the funds.</summary>
    [JsonPropertyName("is_ready_to_publish")]
    public bool IsReadyToPublish { get; private init; }

    [JsonPropertyName("has_credentials")]
    public bool HasCredentials => CredentialPoolId is not null;

    /// <summary>The study itself, and its submissions (<c>related</c>).</summary>
    [JsonPropertyName("_links")]
    public IReadOnlyDictionary<string, ListLink> Links { get; private init; } = new Dictionary<string, ListLink>();

    /// <summary>Answers a study in its current state, after a command.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, ObjectId id)
    {
        return await call.Ledger.FindAsync<Study>(RowKey.OfStudy(id), call.Cancellation) is { } study
            ? await WriteAsync(call, status, book, study)
            : StudyAccess.None;
    }

    /// <summary>Answers a study that was just looked up.</summary>
    public static async ValueTask<ProlificError?> WriteAsync(ProlificCall call, int status, Book book, Study study)
    {
        var written = await WrittenStudy.FindAsync(call, study);
        SubmissionState[] done = [SubmissionState.Submitted, SubmissionState.Approved, SubmissionState.PartlyApproved];
        var averaged = study.Submitted + study.Paid == 0
            ? []
            : await call.Ledger.ListAsync(new SubmissionsOfStudy(study.Id, done, default, MaxAveraged), call.Cancellation);
        var seconds = averaged.Count == 0 ? 0 : averaged.Average(one => (one.SubmittedAt!.Value - one.TakenAt).TotalSeconds);
        var detail = Of(book, study, written.Fields, seconds, call.Ledger.Clock.GetUtcNow()) with
        {
            Links = StudyLinks.Of(call, study.Id),
        };
        await JsonAnswer.WriteAsync(call.Http.Response, status, detail, StudyJson.Wire.StudyDetail);
        return null;
    }

    private static StudyDetail Of(Book book, Study study, StudyFields written, double seconds, DateTimeOffset now)
    {
        var pricing = book.PricingOf(study.Origin);
        var estimated = PayRules.PerHour(written.Reward, written.EstimatedCompletionTime * 60.0);
        var average = PayRules.PerHour(written.Reward, seconds);
        var minimum = PayRules.MinimumPerHour(book.Currency);
        var below = average > 0
            ? average < minimum
            : written.Reward < PayRules.MinimumReward(book.Currency, written.EstimatedCompletionTime);
        return new StudyDetail(written)
        {
            Id = study.Id.ToString(),
            Status = StudyStatus.Of(study, now),
            Workspace = book.Id.ToString(),
            DateCreated = Timestamp.Of(study.CreatedAt),
            PublishedAt = StudyShort.PublishedAtOf(study, written, now),
            PlacesTaken = study.Taken + study.Paid,
            CurrencyCode = book.Currency.ToString(),
            TotalCost = StudyShort.TotalCostOf(study),
            FeesPercentage = Rate.Percentage(pricing.FeeRate),
            FeesPerSubmission = MinorUnits.Of(study.UnitCost.Fees),
            VatPercentage = Rate.Percentage(pricing.VatRate),
            MinimumRewardPerHour = minimum,
            EstimatedRewardPerHour = estimated,
            AverageRewardPerHour = average,
            AverageTimeTakenSeconds = (long)seconds,
            IsUnderpaying = below,
            IsReadyToPublish = StudyPublishing.IsReady(book, written),
            RewardLevel = new(below, average > 0 && average < estimated),
        };
    }
}

/// <summary>How a study's rewards compare with Prolific's minimum and with the original estimate.</summary>
internal sealed record RewardLevel(
    [property: JsonPropertyName("below_prolific_min")] bool BelowProlificMin,
    [property: JsonPropertyName("below_original_estimate")] bool BelowOriginalEstimate);
