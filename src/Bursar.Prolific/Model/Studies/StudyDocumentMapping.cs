namespace Bursar.Prolific;

/// <summary>Maps between a study on the wire and its stored document.</summary>
internal static class StudyDocumentMapping
{
    /// <summary>Maps a study to its stored document.</summary>
    public static StudyDocument ToDocument(this StudyFields study) => new()
    {
        Name = study.Name,
        InternalName = study.InternalName,
        Description = study.Description,
        ExternalStudyUrl = study.ExternalStudyUrl,
        ProlificIdOption = study.ProlificIdOption,
        CompletionOption = study.CompletionOption,
        CompletionCodes = [.. study.CompletionCodes.Select(StoredCompletionCode.Of)],
        TotalAvailablePlaces = study.TotalAvailablePlaces,
        EstimatedCompletionTime = study.EstimatedCompletionTime,
        MaximumAllowedTime = study.MaximumAllowedTime,
        Reward = study.Reward,
        DeviceCompatibility = study.DeviceCompatibility,
        PeripheralRequirements = study.PeripheralRequirements,
        IsCustomScreening = study.IsCustomScreening,
        Filters = study.Filters,
        EligibilityRequirements = study.EligibilityRequirements,
        FilterSetId = study.FilterSetId,
        FilterSetVersion = study.FilterSetVersion,
        NaivetyDistributionRate = study.NaivetyDistributionRate,
        Project = study.Project,
        SubmissionsConfig = study.SubmissionsConfig,
        StudyLabels = study.StudyLabels,
        ContentWarnings = study.ContentWarnings,
        ContentWarningDetails = study.ContentWarningDetails,
        Metadata = study.Metadata,
        AccessDetails = study.AccessDetails is { } details
            ? [.. details.Select(detail => new StoredAccessDetail(detail.ExternalUrl, detail.TotalAllocation))]
            : null,
        PublishAt = study.PublishAt,
        PublishedAt = study.PublishedAt,
        StudyType = study.StudyType,
        DataCollectionMethod = study.DataCollectionMethod,
        DataCollectionId = study.DataCollectionId,
        DataCollectionContent = study.DataCollectionContent,
        AnnotatorsPerTask = study.AnnotatorsPerTask,
        IsExternalStudyUrlSecure = study.IsExternalStudyUrlSecure,
        DemographicExports = study.DemographicExports,
    };

    /// <summary>Maps a stored document to a study.</summary>
    public static StudyFields ToFields(this StudyDocument document) => new()
    {
        Name = document.Name,
        InternalName = document.InternalName,
        Description = document.Description,
        ExternalStudyUrl = document.ExternalStudyUrl,
        ProlificIdOption = document.ProlificIdOption,
        CompletionOption = document.CompletionOption,
        CompletionCodes = [.. document.CompletionCodes.Select(code => code.ToFields())],
        TotalAvailablePlaces = document.TotalAvailablePlaces,
        EstimatedCompletionTime = document.EstimatedCompletionTime,
        MaximumAllowedTime = document.MaximumAllowedTime,
        Reward = document.Reward,
        DeviceCompatibility = document.DeviceCompatibility,
        PeripheralRequirements = document.PeripheralRequirements,
        IsCustomScreening = document.IsCustomScreening,
        Filters = document.Filters,
        EligibilityRequirements = document.EligibilityRequirements,
        FilterSetId = document.FilterSetId,
        FilterSetVersion = document.FilterSetVersion,
        NaivetyDistributionRate = document.NaivetyDistributionRate,
        Project = document.Project,
        SubmissionsConfig = document.SubmissionsConfig,
        StudyLabels = document.StudyLabels,
        ContentWarnings = document.ContentWarnings,
        ContentWarningDetails = document.ContentWarningDetails,
        Metadata = document.Metadata,
        AccessDetails = document.AccessDetails is { } details
            ?
            [
                .. details.Select(detail
                    => new AccessDetail { ExternalUrl = detail.ExternalUrl, TotalAllocation = detail.TotalAllocation }),
            ]
            : null,
        PublishAt = document.PublishAt,
        PublishedAt = document.PublishedAt,
        StudyType = document.StudyType,
        DataCollectionMethod = document.DataCollectionMethod,
        DataCollectionId = document.DataCollectionId,
        DataCollectionContent = document.DataCollectionContent,
        AnnotatorsPerTask = document.AnnotatorsPerTask,
        IsExternalStudyUrlSecure = document.IsExternalStudyUrlSecure,
        DemographicExports = document.DemographicExports,
    };
}
