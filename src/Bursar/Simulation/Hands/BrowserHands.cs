using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Bursar.Api;
using PuppeteerSharp;

namespace Bursar;

/// <summary>
/// People who work in the pages of the participants' site, as real ones do: they sign in, accept, fill in what the task's own
/// page asks for, and submit. One window is open at a time, so a crowd needs no more memory than one person.
/// </summary>
internal sealed class BrowserHands(ServerClient server, AnswerBook answers, IBrowser browser) : ICrowdHands
{
    private readonly ConditionalWeakTable<CrowdMember, CookieParam[]> _signedIn = [];
    private Uri? _site;

    public Task EnterAsync(CrowdMember person, CancellationToken cancellation) => TryAsync(async () =>
    {
        await server.PutAsync($"participants/{person.Id}", [], ParticipantJson.Default.ParticipantAnswer, cancellation);
        var invited = await server.PostAsync(
            "invitations", new JsonObject { ["name"] = $"simulated-{person.Id}", ["participant"] = $"{person.Id}" },
            ParticipantJson.Default.InvitationAnswer, null, cancellation);
        _site = new Uri(invited.Link);
        await using var window = await BrowserWindow.OpenAsync(browser, [], cancellation);
        await window.GoAsync(_site);
        await window.EnterAsync("input[name=password]", $"{Guid.NewGuid()}");
        await window.PressAsync("main form button[type=submit]");
        _signedIn.AddOrUpdate(person, await window.CookiesAsync());
        return true;
    });

    public Task<string> TakeAsync(CrowdMember person, string study, CancellationToken cancellation) => TryAsync(async () =>
    {
        await using var window = await ShowAsync(person, $"/tasks/{study}", cancellation);
        await window.PressAsync($"form[action='/tasks/{study}/accept'] button");
        if (window.Address.Segments is not ["/", "work/", var submission]) throw await window.RefusedAsync();
        // The place of a Prolific study is only reserved at first.
        var start = $"form[action='/work/{submission}/start'] button";
        if (await window.HasAsync(start)) await window.PressAsync(start);
        return submission;
    });

    public Task ReturnAsync(CrowdMember person, string submission, CancellationToken cancellation) => TryAsync(async () =>
    {
        await using var window = await ShowAsync(person, $"/work/{submission}", cancellation);
        await window.PressAsync($"form[action='/work/{submission}/return'] button");
        return true;
    });

    public Task<Conduct> SubmitAsync(
        CrowdMember person, string submission, TaskAnswer task, Conduct conduct, CancellationToken cancellation)
        => TryAsync(async () =>
    {
        await using var window = await ShowAsync(person, $"/work/{submission}", cancellation);
        var did = task.Kind switch
        {
            "link" => await EndWithCodeAsync(window, person, submission, task, conduct),
            "form" => await FillInFormAsync(window, person, task, conduct),
            _ => await WorkInPageAsync(window, person, conduct),
        };
        await window.GoAsync(new Uri(_site!, $"/work/{submission}"));
        return await window.HasEndedAsync() ? did : throw await window.RefusedAsync();
    });

    public async ValueTask DisposeAsync() => await browser.DisposeAsync();

    private static async Task<T> TryAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (PuppeteerException fault)
        {
            throw new CommandFailure(ExitCode.Refused, $"The browser failed: {fault.Message}", fault);
        }
    }

    private async Task<BrowserWindow> ShowAsync(CrowdMember person, string path, CancellationToken cancellation)
    {
        _signedIn.TryGetValue(person, out var cookies);
        var window = await BrowserWindow.OpenAsync(browser, cookies ?? [], cancellation);
        await window.GoAsync(new Uri(_site!, path));
        return window;
    }

    /// <summary>A study that takes place elsewhere: its page may lead back; otherwise the code is entered by hand.</summary>
    private async Task<Conduct> EndWithCodeAsync(
        BrowserWindow window, CrowdMember person, string submission, TaskAnswer task, Conduct conduct)
    {
        var work = CrowdWork.InStudy(task, answers, person, conduct);
        if (work.Conduct == Conduct.Works && await window.FollowAsync("main a[target=_blank]"))
            await WorkInPageAsync(window, person, conduct);
        await window.GoAsync(new Uri(_site!, $"/work/{submission}"));
        if (await window.HasEndedAsync()) return work.Conduct;
        var form = $"form[action='/work/{submission}/complete']";
        if (work.Code is { } code) await window.EnterAsync($"{form} input[name=code]", code);
        await window.PressAsync(work.Code is null ? $"{form} button[name=none]" : $"{form} button:not([name])");
        return work.Conduct;
    }

    private async Task<Conduct> FillInFormAsync(BrowserWindow window, CrowdMember person, TaskAnswer task, Conduct conduct)
    {
        var work = CrowdWork.InFields(task.Fields, answers, person, conduct);
        // The site counts the questions: its fields are q1, q2 ….
        var fields = task.Fields.Index()
            .Select(one => KeyValuePair.Create($"q{one.Index + 1}", work.Answers[one.Item.Name]?.DeepClone()));
        await window.FillInAsync("form.sheet", new JsonObject(fields));
        return work.Conduct;
    }

    private async Task<Conduct> WorkInPageAsync(BrowserWindow window, CrowdMember person, Conduct conduct)
    {
        var did = Conduct.Works;
        while (await window.PlayAsync(Fill))
        {
        }
        return did;

        JsonObject Fill(IReadOnlyList<TaskField> fields)
        {
            var work = CrowdWork.InFields(fields, answers, person, conduct);
            did = work.Conduct;
            return work.Answers;
        }
    }
}
