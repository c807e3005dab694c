using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What a participant looks for in the list.</summary>
/// <param name="Words">Words that a task must have; empty for any.</param>
/// <param name="Order">One of <see cref="Orders"/>.</param>
/// <param name="Least">The least reward, in main units, as it was typed; empty for any.</param>
public sealed record TaskSearch(string Words, string Order, string Least)
{
    /// <summary>The orders of the list.</summary>
    public static readonly IReadOnlyList<string> Orders = ["newest", "reward", "hourly", "time"];

    private const int MaxWords = 20;

    /// <summary>Whether it is for any task.</summary>
    public bool IsEmpty => Words.Length == 0 && Least.Length == 0;

    /// <summary>What people call an order.</summary>
    public static string TextOf(string order) => Say(order switch
    {
        "reward" => "Order.Reward",
        "hourly" => "Order.Hourly",
        "time" => "Order.Time",
        _ => "Order.Newest",
    });

    /// <summary>Reads it from a query.</summary>
    internal static TaskSearch Of(WorkCall call)
    {
        var order = call.Query("order");
        return new(call.Query("q").Trim(), Orders.Contains(order) ? order : "newest", call.Query("least").Trim());
    }

    /// <summary>The tasks that were looked for, in their order.</summary>
    internal IReadOnlyList<TaskLine> In(IEnumerable<TaskLine> tasks)
    {
        var words = Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MaxWords).ToList();
        var least = Money.TryParse(Least.Replace(',', '.'), 2, out var money) ? money : Money.Zero;
        var found = tasks.Where(task => task.Study.Reward >= least && task.Has(words));
        return Order switch
        {
            "reward" => [.. found.OrderByDescending(task => task.Study.Reward)],
            "hourly" => [.. found.OrderByDescending(HourlyOf)],
            "time" => [.. found.OrderBy(task => task.Study.TimeLimit)],
            _ => [.. found],
        };
    }

    private static decimal HourlyOf(TaskLine task)
        => task.Task.Estimate is { Ticks: > 0 } time ? (decimal)task.Study.Reward.Units / time.Ticks : -1;
}
