using System.Text.Json;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>Reads a study from a body: first each field on its own, then the rules between fields.</summary>
internal static class StudyBody
{
    private const int MaxText = 64 * 1024;
    private const int MaxLine = 2_000;
    private const int MaxMinutes = 100_000;

    /// <summary>The maximum reward in the minor unit: a million of the currency's main unit.</summary>
    public const long MaxReward = 100_000_000;

    /// <summary>Records the missing fields that a new study must have.</summary>
    public static void RequireNew(ProlificBody body)
    {
        body.Require("name", "description", "estimated_completion_time", "reward");
        if (!ServedTasks.IsBatchAskedFor(body)) body.Require("total_available_places");
        if (ServedTasks.IsAskedFor(body)) return;
        body.Require("prolific_id_option");
        if (!body.Has("completion_code")) body.Require("completion_codes");
        if (!body.Has("access_details")) body.Require("external_study_url");
    }

    /// <summary>Replaces the fields that the body has; a field that is wrong on its own is recorded in the body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="was">The fields before.</param>
    /// <param name="isDraft">Whether the completion codes are read: those of a published study cannot be replaced.</param>
    public static StudyFields Read(ProlificBody body, StudyFields was, bool isDraft = true)
    {
        was = ServedTasks.Read(body, was);
        var study = Replace(body, was, isDraft) with { CredentialPoolId = ReadPool(body, was) };
        return study is { DataCollectionMethod: not null, CompletionCodes: [] }
            ? study with { CompletionCodes = [ServedTasks.NewCode()] }
            : study;
    }

    private static string? ReadPool(ProlificBody body, StudyFields was)
    {
        const string Field = "credential_pool_id";
        if (!body.Has(Field)) return was.CredentialPoolId;
        return body.Text(Field, MaxLine) is { Length: > 0 } pool ? pool : null;
    }

    private static StudyFields Replace(ProlificBody body, StudyFields was, bool isDraft)
    {
        // The vendor's command line creates a study that shows a collection or a batch without a time, and without a reward.
        var least = was.DataCollectionMethod is null ? 1 : 0;
        var minutes = (int)(Number("estimated_completion_time", least, MaxMinutes) ?? was.EstimatedCompletionTime);
        return was with
        {
            Name = body.Has("name") ? body.RequiredText("name", Study.MaxTitle) : was.Name,
            InternalName = Line("internal_name", was.InternalName),
            Description = body.Has("description") ? body.RequiredText("description", MaxText) : was.Description,
            ExternalStudyUrl = Line("external_study_url", was.ExternalStudyUrl),
            ProlificIdOption = Word("prolific_id_option", was.ProlificIdOption, "question", "url_parameters", "not_required"),
            CompletionOption = Word("completion_option", was.CompletionOption, "url", "code"),
            CompletionCodes = isDraft ? ReadCodes(body, was) : was.CompletionCodes,
            TotalAvailablePlaces = (int)(Number("total_available_places", 1, Study.MaxPlaces) ?? was.TotalAvailablePlaces),
            EstimatedCompletionTime = minutes,
            MaximumAllowedTime = ReadAllowedTime(body, was, minutes),
            Reward = Number("reward", 0, MaxReward) ?? was.Reward,
            DeviceCompatibility = Words("device_compatibility", was.DeviceCompatibility, "desktop", "tablet", "mobile"),
            PeripheralRequirements = Words(
                "peripheral_requirements", was.PeripheralRequirements, "audio", "camera", "download", "microphone"),
            IsCustomScreening = Flag("is_custom_screening", was.IsCustomScreening),
            Filters = ReadFilters(body, was),
            EligibilityRequirements = ReadEligibilityRequirements(body, was),
            FilterSetId = Line("filter_set_id", was.FilterSetId),
            FilterSetVersion = body.Has("filter_set_version")
                ? body.Whole("filter_set_version", 1, int.MaxValue)
                : was.FilterSetVersion,
            NaivetyDistributionRate = body.Has("naivety_distribution_rate")
                ? Rate.Floating(body.Share("naivety_distribution_rate"))
                : was.NaivetyDistributionRate,
            StudyType = Word("study_type", was.StudyType, StudyTypes.All) ?? was.StudyType,
            SubmissionsConfig = Bursar.Prolific.SubmissionsConfig.Read(body, was.SubmissionsConfig),
            StudyLabels = Words("study_labels", was.StudyLabels),
            ContentWarnings = Words("content_warnings", was.ContentWarnings, "sensitive", "explicit"),
            ContentWarningDetails = Line("content_warning_details", was.ContentWarningDetails) ?? "",
            Metadata = body.Has("metadata")
                ? body.Any("metadata", JsonValueKind.String, JsonValueKind.Number, JsonValueKind.Object, JsonValueKind.Array)
                : was.Metadata,
            AccessDetails = body.Has("access_details") ? ReadAccessDetails(body) : was.AccessDetails,
            PublishAt = body.Has("publish_at") ? Timestamp.Of(body.DateAndTime("publish_at")) : was.PublishAt,
            IsExternalStudyUrlSecure = Flag("is_external_study_url_secure", was.IsExternalStudyUrlSecure),
        };

        long? Number(string field, long min, long max)
        {
            if (body.IsNull(field)) body.Wrong(field, "This field may not be null.");
            return body.Whole(field, min, max);
        }

        string? Line(string field, string? before)
            => !body.Has(field) ? before : body.IsNull(field) ? null : body.Text(field, MaxLine);

        bool Flag(string field, bool before) => body.Has(field) ? body.Flag(field) ?? false : before;

        string? Word(string field, string? before, params string[] allowed)
            => body.Has(field) ? body.Word(field, allowed) : before;

        IReadOnlyList<string> Words(string field, IReadOnlyList<string> before, params string[] allowed)
            => body.Has(field) ? body.Words(field, allowed) ?? [] : before;
    }

    /// <summary>Records which rules between fields a study that is not published breaks.</summary>
    public static void Check(ProlificBody body, StudyFields study, Book book)
    {
        if (CompletionCodeRules.Check(study.CompletionCodes, study.Reward, book.Currency) is { } codes)
            body.Wrong("completion_codes", codes);
        if (StudyPrice.Of(book, study.Reward, study.TotalAvailablePlaces) is null)
            body.Wrong("reward", "The cost is more than can be kept.");
        if (study.FilterSetId is not null && study.Filters.GetArrayLength() > 0)
            body.Wrong("filter_set_id", "A filter set cannot be combined with filters.");
        if (study is { DataCollectionMethod: not null, IsExternalStudyUrlSecure: true })
            body.Wrong("is_external_study_url_secure", "A study that shows a collection has no address to sign.");
        if (study.DataCollectionMethod is not null) ServedTasks.Check(body, study);
        else if (study.AccessDetails is { Count: > 0 } details)
        {
            if (details.Sum(detail => detail.TotalAllocation) != study.TotalAvailablePlaces)
                body.Wrong("access_details", "The sum of all allocations must be total_available_places.");
        }
        else if (!Uri.TryCreate(study.ExternalStudyUrl, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            body.Wrong("external_study_url", "Enter a valid URL.");
        }
    }

    /// <summary>Reads filters, as they are written. An empty list means everyone, as null does.</summary>
    private static JsonElement ReadFilters(ProlificBody body, StudyFields was)
    {
        const string field = "filters";
        if (!body.Has(field)) return was.Filters;
        var filters = body.Any(field, JsonValueKind.Array) ?? new StudyFields().Filters;
        if (!JsonElement.DeepEquals(filters, was.Filters) && FilterRules.Read(filters).Wrong is { } wrong)
            body.Wrong(field, wrong);
        return filters;
    }

    private static IReadOnlyList<CompletionCodeFields> ReadCodes(ProlificBody body, StudyFields was)
    {
        var codes = body.Items("completion_codes", StudyJson.Wire.CompletionCodeFieldsArray);
        if (codes is not null)
            return
            [
                .. codes.Select(code => code is null
                    ? null!
                    : code with { Actor = code.Actor ?? CompletionCodeFields.Participant }),
            ];
        if (body.Has("completion_codes")) body.Wrong("completion_codes", "Specify at least one completion code.");
        return body.Value("completion_code") is null
            ? was.CompletionCodes
            : [CompletionCodeFields.Legacy(body.Text("completion_code", MaxLine))];
    }

    /// <summary>
    /// Reads the time limit. The vendor's own templates send less than the documented minimum, and Prolific does not refuse them:
    /// the minimum applies then.
    /// </summary>
    private static int ReadAllowedTime(ProlificBody body, StudyFields was, int minutes)
    {
        var (least, fallback) = (PayRules.MinimumAllowedTime(minutes), PayRules.DefaultAllowedTime(minutes));
        if (body.Has("maximum_allowed_time"))
            return Math.Max(
                least, (int)(body.Whole("maximum_allowed_time", 1, (long)Study.MaxTimeLimit.TotalMinutes) ?? fallback));
        // A time limit that was not chosen follows the estimated time.
        var chosen = was.MaximumAllowedTime != 0
            && was.MaximumAllowedTime != PayRules.DefaultAllowedTime(was.EstimatedCompletionTime);
        return chosen ? Math.Max(least, was.MaximumAllowedTime) : fallback;
    }

    /// <summary>Prolific removed these in 2026. A program that sends them would fail there, so it is told here.</summary>
    private static JsonElement ReadEligibilityRequirements(ProlificBody body, StudyFields was)
    {
        const string Field = "eligibility_requirements";
        var asked = body.Any(Field, JsonValueKind.Array);
        if (asked?.GetArrayLength() > 0 && !JsonElement.DeepEquals(asked.Value, was.EligibilityRequirements))
            body.Wrong(Field, "Prolific has removed eligibility requirements: use filters.");
        return was.EligibilityRequirements;
    }

    private static IReadOnlyList<AccessDetail>? ReadAccessDetails(ProlificBody body)
    {
        var details = body.Items("access_details", StudyJson.Wire.AccessDetailArray);
        if (details is null) return null;
        foreach (var detail in details)
        {
            if (detail is null
                || !Uri.TryCreate(detail.ExternalUrl, UriKind.Absolute, out var url)
                || url.Scheme is not ("http" or "https"))
                body.Wrong("access_details", "Each external_url must be a valid URL.");
            else if (detail.TotalAllocation is not (>= 1 and <= Study.MaxPlaces)
                || decimal.Truncate(detail.TotalAllocation) != detail.TotalAllocation)
                body.Wrong("access_details", $"Each total_allocation is a whole number from 1 to {Study.MaxPlaces}.");
        }
        // What is out of range was refused above. The sums that follow get numbers that they can add.
        return
        [
            .. details.Where(detail => detail is not null).Select(detail => detail with
            {
                TotalAllocation = Math.Clamp(decimal.Truncate(detail.TotalAllocation), 1, Study.MaxPlaces),
            }),
        ];
    }
}
