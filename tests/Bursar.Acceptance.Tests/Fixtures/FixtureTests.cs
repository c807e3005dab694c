namespace Bursar.Acceptance.Tests;

/// <summary>The fixtures for people's own tests: one Bursar for many tests, each of which finds it as it began.</summary>
public sealed class FixtureTests
{
    private const string Python = """
        import pytest
        from bursar_pytest import bursar, bursar_server

        @pytest.mark.parametrize("number", range(50))
        def test_it_is_as_it_began(bursar, number):
            book = bursar.call("GET", "books")["books"][0]
            assert book["available"] == "10000.00"
            bursar.call("POST", f"books/{book['id']}/top-ups", {"amount": "1.00"})
            bursar.call("POST", "clock", {"advance_seconds": 86400})
        """;

    private const string Node = """
        import assert from "node:assert";
        import { after, before, beforeEach, test } from "node:test";
        import { startBursar } from "BURSAR";

        let bursar;
        before(async () => { bursar = await startBursar(); });
        beforeEach(() => bursar.reset());
        after(() => bursar.stop());
        for (const name of ["one", "two"]) test(name, async () => {
          const [book] = (await bursar.call("GET", "books")).books;
          assert.equal(book.available, "10000.00");
          await bursar.call("POST", `books/${book.id}/top-ups`, { amount: "1.00" });
        });
        """;

    private static readonly Dictionary<string, string> Environment = new() { ["BURSAR"] = $"dotnet {Paths.Executable}" };

    [Fact]
    public async Task Pytest_FiftyTestsThatChangeEverything_EachFindItAsItBegan()
    {
        var python = await Prerequisite.FindAsync("pytest", ["-c", "import pytest"], "/usr/bin/python3", "python3");
        using var directory = new TestDirectory();
        var tests = Path.Combine(directory.Path, "test_it.py");
        await File.WriteAllTextAsync(tests, Python, TestContext.Current.CancellationToken);

        var run = await ProgramRun.StartAsync(
            python, ["-B", "-m", "pytest", "-q", "-p", "no:cacheprovider", tests],
            environment: new Dictionary<string, string>(Environment) { ["PYTHONPATH"] = Path.Combine(Paths.Fixtures, "pytest") });

        Assert.Contains("50 passed", run.Good, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_TestsThatChangeEverything_EachFindItAsItBegan()
    {
        var node = await Prerequisite.FindAsync("Node", ["--version"], "node");
        using var directory = new TestDirectory();
        var tests = Path.Combine(directory.Path, "it.test.mjs");
        var helper = new Uri(Path.Combine(Paths.Fixtures, "node", "bursar.mjs")).AbsoluteUri;
        await File.WriteAllTextAsync(
            tests, Node.Replace("BURSAR", helper, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        var run = await ProgramRun.StartAsync(node, ["--test", tests], environment: Environment);

        Assert.Contains("pass 2", run.Good, StringComparison.Ordinal);
    }
}
