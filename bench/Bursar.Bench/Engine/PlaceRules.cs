namespace Bursar.Bench;

/// <summary>What studies ask of those who take their places.</summary>
internal enum PlaceRules
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>MTurk's requirements.</summary>
    Requirements,

    /// <summary>Prolific's filters.</summary>
    Filters,
}
