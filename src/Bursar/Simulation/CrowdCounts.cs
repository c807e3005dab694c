namespace Bursar;

/// <summary>What happened in a simulation so far.</summary>
internal sealed class CrowdCounts
{
    /// <summary>How many people came.</summary>
    public int Came { get; set; }

    /// <summary>How many are at work.</summary>
    public int AtWork { get; set; }

    /// <summary>How many places were taken.</summary>
    public int Taken { get; set; }

    /// <summary>How many submitted work as they should.</summary>
    public int Submitted { get; set; }

    /// <summary>How many gave the place back.</summary>
    public int Returned { get; set; }

    /// <summary>How many let their time run out.</summary>
    public int RanOut { get; set; }

    /// <summary>How many submitted, and failed the attention check.</summary>
    public int Failed { get; set; }

    /// <summary>How many submitted without a code.</summary>
    public int NoCode { get; set; }

    /// <summary>How many were refused what they tried.</summary>
    public int Refused { get; set; }

    /// <summary>Why someone was refused last; null if nobody was.</summary>
    public string? LastRefusal { get; set; }

    /// <summary>The counts, with their names.</summary>
    public IEnumerable<(string Name, int Count)> All =>
    [
        ("CAME", Came), ("TOOK A PLACE", Taken), ("SUBMITTED", Submitted), ("RETURNED", Returned), ("RAN OUT", RanOut),
        ("FAILED THE CHECK", Failed), ("NO CODE", NoCode), ("REFUSED", Refused),
    ];
}
