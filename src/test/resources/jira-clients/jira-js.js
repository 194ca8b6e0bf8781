// Drives the stand-in for Jira with jira.js, a client that others wrote. Prints each step that held; ends with an error otherwise.
const assert = require('node:assert/strict');
const { createRequire } = require('node:module');
const { Version2Client } = createRequire(`${process.cwd()}/index.js`)('jira.js');

const client = new Version2Client({
  host: process.env.JIRA_URL,
  noCheckAtlassianToken: true,
  baseRequestConfig: { headers: { Authorization: process.env.JIRA_AUTHORIZATION } },
});
const fields = (summary, more = {}) => ({
  project: { key: 'CARE' }, issuetype: { id: '10002' }, summary, ...more,
});
const refused = async (promise, status) => {
  const error = await promise.then(() => assert.fail('not refused'), reason => reason);
  assert.equal(error.status, status, JSON.stringify(error.response));
  return error.response.data;
};

const steps = {
  async 'server, user and rights'() {
    assert.equal((await client.serverInfo.getServerInfo()).version, process.env.JIRA_VERSION);
    assert.equal((await client.myself.getCurrentUser()).name, 'author');
    assert.equal((await client.jiraSettings.getConfiguration()).issueLinkingEnabled, true);
    const { permissions } = await client.permissions.getMyPermissions({ projectKey: 'CARE' });
    assert.equal(permissions.CREATE_ISSUES.havePermission, true);
  },
  async 'project, components and lists'() {
    assert.equal((await client.projects.getProject('CARE')).name, 'Customer care');
    const components = await client.projectComponents.getProjectComponents('CARE');
    assert.equal(components.find(c => c.name === 'Complaints').leadUserName, 'care-lead');
    assert.deepEqual((await client.issuePriorities.getPriorities()).map(p => p.name), ['Highest', 'High', 'Medium', 'Low', 'Lowest']);
    assert.ok((await client.workflowStatuses.getStatuses()).some(s => s.statusCategory.key === 'indeterminate'));
    assert.equal((await client.workflowStatusCategories.getStatusCategories()).length, 4);
    assert.equal((await client.issueTypes.getIssueAllTypes()).length, 4);
    assert.equal((await client.issueResolutions.getResolutions())[0].name, 'Done');
    const people = await client.userSearch.findAssignableUsers({ project: 'CARE', username: 'care' });
    assert.deepEqual(people.map(p => p.name), ['care-lead']);
  },
  async 'create metadata'() {
    const types = await client.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: 'CARE' });
    assert.equal(types.isLast, true);
    assert.ok(types.values.some(type => type.id === '10002' && !type.subtask));
    const page = await client.issues.getCreateIssueMetaIssueTypeId(
      { projectIdOrKey: 'CARE', issueTypeId: '10002', startAt: 2, maxResults: 3 });
    assert.deepEqual([page.values.length, page.isLast, page.total], [3, false, 8]);
    await refused(client.issues.getCreateIssueMeta(), 404);
  },
  async 'creating, reading and searching'() {
    const made = await client.issues.createIssue({
      fields: fields('Callers wait', { labels: ['journey-abc'], components: [{ name: 'Complaints' }], priority: { id: '2' } }),
      properties: [{ key: 'journeymaps.painpoint', value: { v: 1 } }],
    });
    const issue = await client.issues.getIssue({ issueIdOrKey: made.id, properties: ['journeymaps.painpoint'] });
    assert.equal(issue.key, made.key);
    assert.equal(issue.fields.assignee.name, 'care-lead');
    assert.deepEqual(issue.properties, { 'journeymaps.painpoint': { v: 1 } });
    const found = await client.issueSearch.searchForIssuesUsingJqlPost(
      { jql: `id in (${made.id})`, fields: ['summary', 'status'], validateQuery: false });
    assert.deepEqual(Object.keys(found.issues[0].fields).sort(), ['status', 'summary']);
    const labelled = await client.issueSearch.searchForIssuesUsingJql({ jql: 'labels = journey-abc', maxResults: 5000 });
    assert.deepEqual([labelled.total, labelled.maxResults], [1, 1000]);
    assert.match((await refused(client.issueSearch.searchForIssuesUsingJql({ jql: 'key = CARE-999' }), 400)).errorMessages[0], /CARE-999/);
    const picked = await client.issueSearch.getIssuePickerResource({ query: 'callers' });
    assert.equal(picked.sections[0].issues[0].summaryText, 'Callers wait');
  },
  async 'refused fields, all at once'() {
    const body = await refused(client.issues.createIssue({
      fields: fields('', { labels: ['two words'], priority: { name: 'Hgih' }, customfield_1: 'x', assignee: { name: 'reader' } }),
    }), 400);
    assert.deepEqual(Object.keys(body.errors).sort(), ['assignee', 'customfield_1', 'labels', 'priority', 'summary']);
  },
  async 'creating many'() {
    const some = await client.issues.createIssues({ issueUpdates: [{ fields: fields('One') }, { fields: fields('') }, { fields: fields('Three') }] });
    assert.equal(some.issues.length, 2);
    assert.equal(some.errors[0].failedElementNumber, 1);
    assert.ok((await refused(client.issues.createIssues({ issueUpdates: [{ fields: fields('') }] }), 400)).errors[0].elementErrors.errors.summary);
  },
  async 'changing, assigning and moving along'() {
    const { id } = await client.issues.createIssue({ fields: fields('Agent') });
    await client.issues.editIssue({ issueIdOrKey: id, fields: { summary: 'Agents' }, update: { labels: [{ add: 'new' }] } });
    await client.issues.assignIssue({ issueIdOrKey: id, name: 'agent' });
    const { transitions } = await client.issues.getTransitions({ issueIdOrKey: id });
    await client.issues.doTransition({ issueIdOrKey: id, transition: { id: transitions.find(t => t.name === 'Done').id } });
    const issue = await client.issues.getIssue(id);
    assert.deepEqual([issue.fields.summary, issue.fields.labels, issue.fields.assignee.name, issue.fields.status.statusCategory.key,
      issue.fields.resolution.name], ['Agents', ['new'], 'agent', 'done', 'Done']);
    await client.issues.deleteIssue(id);
    assert.deepEqual(await refused(client.issues.getIssue(id), 404), { errorMessages: ['Issue Does Not Exist'], errors: {} });
  },
  async 'remote links'() {
    const { key } = await client.issues.createIssue({ fields: fields('Linked') });
    const link = title => ({ issueIdOrKey: key, globalId: 'journeymaps=1&map=m&item=p1', relationship: 'pain point of',
      application: { type: 'x', name: 'Journey Maps' }, object: { url: 'https://wiki.example.test/x', title } });
    const first = await client.issueRemoteLinks.createOrUpdateRemoteIssueLink(link('One'));
    const second = await client.issueRemoteLinks.createOrUpdateRemoteIssueLink(link('Two'));
    assert.equal(first.id, second.id);
    assert.equal(typeof first.id, 'number');
    const links = await client.issueRemoteLinks.getRemoteIssueLinks({ issueIdOrKey: key });
    assert.deepEqual(links.map(l => l.object.title), ['Two']);
    await client.issueRemoteLinks.deleteRemoteIssueLinkByGlobalId({ issueIdOrKey: key, globalId: 'journeymaps=1&map=m&item=p1' });
    await refused(client.issueRemoteLinks.getRemoteIssueLinkById({ issueIdOrKey: key, linkId: String(first.id) }), 404);
    assert.ok((await refused(client.issueRemoteLinks.createOrUpdateRemoteIssueLink({ issueIdOrKey: key, object: {} }), 400)).errors.title);
  },
  async properties() {
    const { key } = await client.issues.createIssue({ fields: fields('Kept') });
    const property = { issueIdOrKey: key, propertyKey: 'journeymaps.painpoint' };
    await client.issueProperties.setIssueProperty({ ...property, propertyValue: { marker: 'abc' } });
    assert.deepEqual((await client.issueProperties.getIssueProperty(property)).value, { marker: 'abc' });
    assert.equal((await client.issueProperties.getIssuePropertyKeys(key)).keys.length, 1);
    await client.issueProperties.deleteIssueProperty(property);
    await refused(client.issueProperties.getIssueProperty(property), 404);
  },
};

(async () => {
  for (const [name, step] of Object.entries(steps)) {
    await step();
    console.log(name);
  }
})().catch(error => {
  console.error(error);
  process.exit(1);
});
